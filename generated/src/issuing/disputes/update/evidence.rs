// Written by `cargo xtask generate`. Do not edit.
//! What `evidence` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update) takes.

pub use crate::issuing_dispute::evidence::canceled;
pub mod merchandise_not_as_described;
pub mod not_received;
pub mod other;

pub use crate::issuing::disputes::create::evidence::{
    Canceled, Duplicate, Fraudulent, MerchandiseNotAsDescribed, NoValidAuthorization,
    NotReceived, Other, ServiceNotAsDescribed,
};

pub use crate::issuing_dispute::evidence::Reason;
