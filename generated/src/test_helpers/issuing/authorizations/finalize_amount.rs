// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::authorizations::finalize_amount`](fn@crate::test_helpers::issuing::authorizations::finalize_amount).

pub mod fleet;
pub use crate::issuing_authorization::fuel;
pub use crate::test_helpers::issuing::authorizations::create::{Fleet, Fuel};
