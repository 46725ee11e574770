// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::cards::update`](fn@crate::issuing::cards::update).

pub mod shipping;
pub mod spending_controls;
pub use crate::issuing::cards::create::{Pin, Shipping, SpendingControls};
pub use crate::issuing_card::Status;

/// Reason why the `status` of this card is `canceled`.
#[non_exhaustive]
pub enum CancellationReason {
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CancellationReason {
    Lost = "lost",
    Stolen = "stolen",
});
