// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` of [`charges::dispute::update`](fn@crate::charges::dispute::update) takes.

pub use crate::dispute::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::MerchandiseOrServices;
pub use crate::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::ShippingAddress;
