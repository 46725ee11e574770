// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax`.

#[cfg(feature = "tax-associations")]
pub mod associations;
#[cfg(any(feature = "invoices", feature = "tax-calculations"))]
pub mod calculations;
#[cfg(feature = "tax-registrations")]
pub mod registrations;
#[cfg(feature = "tax-settings")]
pub mod settings;
#[cfg(feature = "tax-transactions")]
pub mod transactions;
