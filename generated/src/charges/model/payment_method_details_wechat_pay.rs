// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `payment_method_details_wechat_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsWechatPay {
    /// Uniquely identifies this particular WeChat Pay account. You can use this attribute to check
    /// whether two WeChat accounts are the same.
    pub fingerprint: Option<String>,
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// Transaction ID of this particular WeChat Pay transaction.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsWechatPay {
    const BLANK: Self = Self {
        fingerprint: Blank::BLANK,
        location: Blank::BLANK,
        reader: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsWechatPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_wechat_pay",
            constants: &[],
            fields: &[
                Field("fingerprint", NULLABLE),
                Field("location", OPTIONAL),
                Field("reader", OPTIONAL),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.location,
            2 => &self.reader,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.location,
            2 => &mut self.reader,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsWechatPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsWechatPay);
