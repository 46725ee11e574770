// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod destination_details_unimplemented;
pub use self::destination_details_unimplemented::DestinationDetailsUnimplemented;
mod email_sent;
pub use self::email_sent::EmailSent;
mod refund;
pub use self::refund::{Refund, RefundPendingReason, RefundReason};
mod refund_destination_details;
pub use self::refund_destination_details::RefundDestinationDetails;
mod refund_destination_details_blik;
pub use self::refund_destination_details_blik::RefundDestinationDetailsBlik;
mod refund_destination_details_br_bank_transfer;
pub use self::refund_destination_details_br_bank_transfer::RefundDestinationDetailsBrBankTransfer;
mod refund_destination_details_card;

pub use self::refund_destination_details_card::{
    RefundDestinationDetailsCard, RefundDestinationDetailsCardType,
};

mod refund_destination_details_crypto;
pub use self::refund_destination_details_crypto::RefundDestinationDetailsCrypto;
mod refund_destination_details_eu_bank_transfer;
pub use self::refund_destination_details_eu_bank_transfer::RefundDestinationDetailsEuBankTransfer;
mod refund_destination_details_gb_bank_transfer;
pub use self::refund_destination_details_gb_bank_transfer::RefundDestinationDetailsGbBankTransfer;
mod refund_destination_details_jp_bank_transfer;
pub use self::refund_destination_details_jp_bank_transfer::RefundDestinationDetailsJpBankTransfer;
mod refund_destination_details_mb_way;
pub use self::refund_destination_details_mb_way::RefundDestinationDetailsMbWay;
mod refund_destination_details_multibanco;
pub use self::refund_destination_details_multibanco::RefundDestinationDetailsMultibanco;
mod refund_destination_details_mx_bank_transfer;
pub use self::refund_destination_details_mx_bank_transfer::RefundDestinationDetailsMxBankTransfer;
mod refund_destination_details_p24;
pub use self::refund_destination_details_p24::RefundDestinationDetailsP24;
mod refund_destination_details_paypal;
pub use self::refund_destination_details_paypal::RefundDestinationDetailsPaypal;
mod refund_destination_details_swish;
pub use self::refund_destination_details_swish::RefundDestinationDetailsSwish;
mod refund_destination_details_th_bank_transfer;
pub use self::refund_destination_details_th_bank_transfer::RefundDestinationDetailsThBankTransfer;
mod refund_destination_details_us_bank_transfer;
pub use self::refund_destination_details_us_bank_transfer::RefundDestinationDetailsUsBankTransfer;
mod refund_next_action;
pub use self::refund_next_action::RefundNextAction;
mod refund_next_action_display_details;
pub use self::refund_next_action_display_details::RefundNextActionDisplayDetails;
