// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod entitlements_feature;
pub use self::entitlements_feature::EntitlementsFeature;
