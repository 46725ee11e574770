// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card.installments` of [`PaymentIntent`](crate::PaymentIntent).

pub mod available_plan;
pub mod plan;
pub use crate::payment_intent::payment_method_options::acss_debit::installments::Plan;

/// An object in `payment_method_options.card.installments.available_plans[]` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailablePlan {
    /// For `fixed_count` installment plans, this is the number of installment payments your customer
    /// will make to their credit card.
    pub count: Option<i64>,
    /// For `fixed_count` installment plans, this is the interval between installment payments your
    /// customer will make to their credit card. One of `month`.
    pub interval: Option<
        crate::payment_intent::payment_method_options::acss_debit::installments::plan::Interval,
    >,
    /// Type of installment plan, one of `fixed_count`, `bonus`, or `revolving`.
    pub type_: crate::charge::payment_method_details::card::installments::plan::Type,
}

impl rt::Blank for AvailablePlan {
    const BLANK: Self = Self {
        count: rt::Blank::BLANK,
        interval: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for AvailablePlan {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_card_installments_plan",
            constants: &[],
            fields: &[
                rt::Field("count", rt::NULLABLE),
                rt::Field("interval", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.count,
            1 => &self.interval,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.count,
            1 => &mut self.interval,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(AvailablePlan);
