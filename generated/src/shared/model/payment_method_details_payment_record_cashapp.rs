// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_cashapp`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordCashapp {
    /// A unique and immutable identifier assigned by Cash App to every buyer.
    pub buyer_id: Option<String>,
    /// A public identifier for buyers using Cash App.
    pub cashtag: Option<String>,
    /// A unique and immutable identifier of payments assigned by Cash App.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordCashapp {
    const BLANK: Self = Self {
        buyer_id: Blank::BLANK,
        cashtag: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordCashapp {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_cashapp",
            constants: &[],
            fields: &[
                Field("buyer_id", NULLABLE),
                Field("cashtag", NULLABLE),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_id,
            1 => &self.cashtag,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_id,
            1 => &mut self.cashtag,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordCashapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordCashapp);
