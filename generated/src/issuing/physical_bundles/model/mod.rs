// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_physical_bundle;

pub use self::issuing_physical_bundle::{
    IssuingPhysicalBundle, IssuingPhysicalBundleStatus, IssuingPhysicalBundleType,
};

mod issuing_physical_bundle_features;

pub use self::issuing_physical_bundle_features::{
    IssuingPhysicalBundleFeatures, IssuingPhysicalBundleFeaturesCardLogo,
    IssuingPhysicalBundleFeaturesCarrierText, IssuingPhysicalBundleFeaturesSecondLine,
};
