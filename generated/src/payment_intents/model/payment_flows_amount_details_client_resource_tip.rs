// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_amount_details_client_resource_tip`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAmountDetailsClientResourceTip {
    /// Portion of the amount that corresponds to a tip.
    pub amount: Option<i64>,
}

impl Blank for PaymentFlowsAmountDetailsClientResourceTip {
    const BLANK: Self = Self { amount: Blank::BLANK };
}

impl Record for PaymentFlowsAmountDetailsClientResourceTip {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_amount_details_client_resource_tip",
            constants: &[],
            fields: &[Field("amount", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.amount
    }
}

impl std::fmt::Debug for PaymentFlowsAmountDetailsClientResourceTip {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAmountDetailsClientResourceTip);
