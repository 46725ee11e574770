// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_treasury_inbound_transfer_status;
pub use self::list_treasury_inbound_transfer_status::ListTreasuryInboundTransferStatus;
