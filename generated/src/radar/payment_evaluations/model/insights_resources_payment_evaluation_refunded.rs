// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Refunded Event details attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_refunded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationRefunded {
    /// Amount refunded for this payment. A positive integer representing how much to charge in
    /// [the smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (for example, 100
    /// cents to charge 1.00 USD or 100 to charge 100 Yen, a zero-decimal currency).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Indicates the reason for the refund.
    pub reason: InsightsResourcesPaymentEvaluationRefundedReason,
}

impl Blank for InsightsResourcesPaymentEvaluationRefunded {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationRefunded {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_refunded",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("reason", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationRefunded {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationRefunded);

/// Indicates the reason for the refund.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationRefundedReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `other`
    Other,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationRefundedReason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    Other = "other",
    RequestedByCustomer = "requested_by_customer",
});
