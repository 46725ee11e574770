// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod credit_note;

pub use self::credit_note::{
    CreditNote, CreditNoteReason, CreditNoteStatus, CreditNoteType,
};

mod credit_note_line_item;
pub use self::credit_note_line_item::{CreditNoteLineItem, CreditNoteLineItemType};
mod credit_note_refund;
pub use self::credit_note_refund::{CreditNoteRefund, CreditNoteRefundType};
mod credit_notes_payment_record_refund;
pub use self::credit_notes_payment_record_refund::CreditNotesPaymentRecordRefund;
mod credit_notes_pretax_credit_amount;
pub use self::credit_notes_pretax_credit_amount::CreditNotesPretaxCreditAmount;
