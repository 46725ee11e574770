// Written by `cargo xtask generate`. Do not edit.
//! What `purchase_details` of [`test_helpers::issuing::authorizations::capture`](fn@crate::test_helpers::issuing::authorizations::capture) takes.

pub mod fleet;
pub use crate::test_helpers::issuing::transactions::create_force_capture::purchase_details::flight;
pub use crate::issuing_authorization::fuel;
pub use crate::test_helpers::issuing::authorizations::create::{Fleet, Fuel};

pub use crate::test_helpers::issuing::transactions::create_force_capture::purchase_details::{
    Flight, Lodging, Receipt,
};
