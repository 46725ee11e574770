// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod run_parameter_specs;

pub use self::run_parameter_specs::{
    RunParameterSpecs, RunParameterSpecsReportingCategory, RunParameterSpecsTimezone,
};
