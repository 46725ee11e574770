// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingCreditBalanceTransactionId, CreditNotesPretaxCreditAmountType, DiscountId,
};

/// The schema `credit_notes_pretax_credit_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNotesPretaxCreditAmount {
    /// The amount, in cents (or local equivalent), of the pretax credit amount.
    pub amount: i64,
    /// The credit balance transaction that was applied to get this pretax credit amount.
    pub credit_balance_transaction: Option<
        Expandable<BillingCreditBalanceTransactionId>,
    >,
    /// The discount that was applied to get this pretax credit amount.
    pub discount: Option<Expandable<DiscountId>>,
    /// Type of the pretax credit amount referenced.
    pub type_: CreditNotesPretaxCreditAmountType,
}

impl Blank for CreditNotesPretaxCreditAmount {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        credit_balance_transaction: Blank::BLANK,
        discount: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for CreditNotesPretaxCreditAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credit_notes_pretax_credit_amount",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("credit_balance_transaction", OPTIONAL),
                Field("discount", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.credit_balance_transaction,
            2 => &self.discount,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credit_balance_transaction,
            2 => &mut self.discount,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for CreditNotesPretaxCreditAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditNotesPretaxCreditAmount);
