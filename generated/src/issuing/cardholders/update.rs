// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).

pub mod billing;
pub mod individual;
pub mod spending_controls;

pub use crate::issuing::cardholders::create::{
    Billing, Company, Individual, SpendingControls, Status,
};

pub use crate::issuing_cardholder::PreferredLocale;
