// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod treasury_outbound_transfer_destination_payment_method_data;
pub use self::treasury_outbound_transfer_destination_payment_method_data::TreasuryOutboundTransferDestinationPaymentMethodData;
