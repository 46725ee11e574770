// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.card` of [`Subscription`](crate::Subscription).

#[cfg(feature = "customers")]
pub mod mandate_options;
#[cfg(feature = "subscriptions")]
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
#[cfg(feature = "subscriptions")]
pub use crate::payment_intent::payment_method_options::card::Network;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.card.mandate_options` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments, specified in the presentment currency.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<mandate_options::AmountType>,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for MandateOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_mandate_options_card",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            _ => &self.description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            _ => &mut self.description,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(MandateOptions);
