// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_issuing_physical_bundle_status;
pub use self::list_issuing_physical_bundle_status::ListIssuingPhysicalBundleStatus;
mod list_issuing_physical_bundle_type;
pub use self::list_issuing_physical_bundle_type::ListIssuingPhysicalBundleType;
