// Written by `cargo xtask generate`. Do not edit.
//! What `tracking_details` of [`test_helpers::treasury::outbound_transfers::update`](fn@crate::test_helpers::treasury::outbound_transfers::update) takes.

pub use crate::test_helpers::treasury::outbound_payments::update::tracking_details::{
    Ach, UsDomesticWire,
};

pub use crate::treasury_outbound_transfer::tracking_details::Type;
