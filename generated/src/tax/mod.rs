// Written by `cargo xtask generate`. Do not edit.
//! The operations under `tax`.

#[cfg(feature = "tax-associations")]
pub mod associations;
#[cfg(feature = "tax-calculations")]
pub mod calculations;
#[cfg(feature = "tax-registrations")]
pub mod registrations;
#[cfg(feature = "tax-settings")]
pub mod settings;
#[cfg(feature = "tax-transactions")]
pub mod transactions;
