// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod credit_note_line_item_params;

pub use self::credit_note_line_item_params::{
    CreditNoteLineItemParams, CreditNoteLineItemParamsType,
};

mod credit_note_refund_params;

pub use self::credit_note_refund_params::{
    CreditNoteRefundParams, CreditNoteRefundParamsType,
};

mod credit_note_shipping_cost;
pub use self::credit_note_shipping_cost::CreditNoteShippingCost;
mod email_type;
pub use self::email_type::EmailType;
mod payment_record_refund_params;
pub use self::payment_record_refund_params::PaymentRecordRefundParams;
mod preview_credit_note_reason;
pub use self::preview_credit_note_reason::PreviewCreditNoteReason;
mod tax_amount_with_tax_rate_param;
pub use self::tax_amount_with_tax_rate_param::TaxAmountWithTaxRateParam;
