// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `received_payment_method_details_financial_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceivedPaymentMethodDetailsFinancialAccount {
    /// The FinancialAccount ID.
    pub id: String,
}

impl Blank for ReceivedPaymentMethodDetailsFinancialAccount {
    const BLANK: Self = Self { id: Blank::BLANK };
}

impl Record for ReceivedPaymentMethodDetailsFinancialAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "received_payment_method_details_financial_account",
            constants: &[("network", Constant::Str("stripe"))],
            fields: &[Field("id", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl std::fmt::Debug for ReceivedPaymentMethodDetailsFinancialAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ReceivedPaymentMethodDetailsFinancialAccount);
