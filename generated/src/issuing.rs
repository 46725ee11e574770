// Written by `cargo xtask generate`. Do not edit.
//! What is in `issuing`.

#[cfg(feature = "issuing-authorizations")]
pub mod authorizations;
#[cfg(feature = "issuing-cardholders")]
pub mod cardholders;
#[cfg(any(feature = "issuing-cardholders", feature = "issuing-cards"))]
pub mod cards;
#[cfg(feature = "issuing-disputes")]
pub mod disputes;
#[cfg(feature = "issuing-personalization_designs")]
pub mod personalization_designs;
#[cfg(feature = "issuing-physical_bundles")]
pub mod physical_bundles;
#[cfg(feature = "issuing-settlements")]
pub mod settlements;
#[cfg(feature = "issuing-tokens")]
pub mod tokens;
#[cfg(feature = "issuing-transactions")]
pub mod transactions;
