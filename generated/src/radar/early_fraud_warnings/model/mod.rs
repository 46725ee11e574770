// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod radar_early_fraud_warning;
pub use self::radar_early_fraud_warning::RadarEarlyFraudWarning;
