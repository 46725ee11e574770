// Written by `cargo xtask generate`. Do not edit.
//! What is in `test_helpers::issuing`.

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub mod authorizations;

#[cfg(feature = "test_helpers-issuing-cards")]
pub mod cards;
#[cfg(feature = "test_helpers-issuing-personalization_designs")]
pub mod personalization_designs;
#[cfg(feature = "test_helpers-issuing-settlements")]
pub mod settlements;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub mod transactions;
