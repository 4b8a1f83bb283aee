import './bridge/no-eval'

// Schemas are made while modules load, and a bundler may load shared ones first: only a later import is surely later.
void import('./boot')
