// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod money_movement_details;
pub mod payment_method_details;
pub mod shipping_details;
pub use crate::payment_attempt_record::ShippingDetails;

/// Money Movement details attached to this payment.
///
/// An object in `payment_details.money_movement_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct MoneyMovementDetails {
    /// Describes card money movement details for the payment evaluation.
    pub card: Option<rt::Part<money_movement_details::Card>>,
}

impl rt::Blank for MoneyMovementDetails {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

impl rt::Record for MoneyMovementDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_money_movement_details",
            constants: &[("money_movement_type", rt::Constant::Str("card"))],
            fields: &[rt::Field("card", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

rt::record_traits!(MoneyMovementDetails);

/// Payment method details attached to this payment evaluation.
///
/// An object in `payment_details.payment_method_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    /// Billing information associated with the payment evaluation.
    pub billing_details: Option<
        rt::Part<crate::payment_attempt_record::payment_method_details::BillingDetails>,
    >,
    /// The payment method used in this payment evaluation.
    pub payment_method: rt::Expandable<crate::ids::PaymentMethodId>,
}

impl rt::Record for PaymentMethodDetails {
    fn blank() -> Self {
        Self {
            billing_details: rt::blank(),
            payment_method: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("billing_details", rt::NULLABLE),
                rt::Field("payment_method", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_details,
            _ => &self.payment_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_details,
            _ => &mut self.payment_method,
        }
    }
}

rt::record_traits!(PaymentMethodDetails);
