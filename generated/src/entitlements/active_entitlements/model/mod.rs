// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod entitlements_active_entitlement;
pub use self::entitlements_active_entitlement::EntitlementsActiveEntitlement;
