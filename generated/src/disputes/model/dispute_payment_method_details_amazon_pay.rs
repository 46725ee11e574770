// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `dispute_payment_method_details_amazon_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsAmazonPay {
    /// The AmazonPay dispute type, chargeback or claim
    pub dispute_type: Option<DisputePaymentMethodDetailsAmazonPayDisputeType>,
}

impl Blank for DisputePaymentMethodDetailsAmazonPay {
    const BLANK: Self = Self { dispute_type: Blank::BLANK };
}

impl Record for DisputePaymentMethodDetailsAmazonPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_payment_method_details_amazon_pay",
            constants: &[],
            fields: &[Field("dispute_type", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.dispute_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.dispute_type
    }
}

impl std::fmt::Debug for DisputePaymentMethodDetailsAmazonPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputePaymentMethodDetailsAmazonPay);

/// The AmazonPay dispute type, chargeback or claim
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsAmazonPayDisputeType {
    /// `chargeback`
    Chargeback,
    /// `claim`
    Claim,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputePaymentMethodDetailsAmazonPayDisputeType {
    Chargeback = "chargeback",
    Claim = "claim",
});
