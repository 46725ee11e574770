// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Place, Record, Shape, boxed, debug, no_field, no_field_mut};

/// The schema `payment_method_amazon_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodAmazonPay {}

impl Blank for PaymentMethodAmazonPay {
    const BLANK: Self = Self {};
}

impl Record for PaymentMethodAmazonPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_amazon_pay",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        no_field_mut(index)
    }
}

impl std::fmt::Debug for PaymentMethodAmazonPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodAmazonPay);
