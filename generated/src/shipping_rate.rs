// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ShippingRate`](crate::ShippingRate).

pub mod delivery_estimate;
#[cfg(feature = "shipping_rates")]
pub mod fixed_amount;
#[cfg(feature = "shipping_rates")]
pub use crate::price::TaxBehavior;

#[cfg(feature = "shipping_rates")]
/// An object in `delivery_estimate` of [`ShippingRate`](crate::ShippingRate).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryEstimate {
    /// The upper bound of the estimated range. If empty, represents no upper bound i.e., infinite.
    pub maximum: Option<rt::Part<delivery_estimate::Maximum>>,
    /// The lower bound of the estimated range. If empty, represents no lower bound.
    pub minimum: Option<rt::Part<delivery_estimate::Minimum>>,
}

#[cfg(feature = "shipping_rates")]
impl rt::Blank for DeliveryEstimate {
    const BLANK: Self = Self {
        maximum: rt::Blank::BLANK,
        minimum: rt::Blank::BLANK,
    };
}

#[cfg(feature = "shipping_rates")]
impl rt::Record for DeliveryEstimate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping_rate_delivery_estimate",
            constants: &[],
            fields: &[
                rt::Field("maximum", rt::NULLABLE),
                rt::Field("minimum", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.maximum,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.maximum,
            _ => &mut self.minimum,
        }
    }
}

#[cfg(feature = "shipping_rates")]
rt::record_traits!(DeliveryEstimate);

#[cfg(feature = "shipping_rates")]
/// An object in `fixed_amount` of [`ShippingRate`](crate::ShippingRate).
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedAmount {
    /// A non-negative integer in cents representing how much to charge.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Shipping rates defined in each available currency option. Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency_options: Option<rt::Map<fixed_amount::CurrencyOption>>,
}

#[cfg(feature = "shipping_rates")]
impl rt::Blank for FixedAmount {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        currency_options: rt::Blank::BLANK,
    };
}

#[cfg(feature = "shipping_rates")]
impl rt::Record for FixedAmount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping_rate_fixed_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("currency_options", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.currency_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.currency_options,
        }
    }
}

#[cfg(feature = "shipping_rates")]
rt::record_traits!(FixedAmount);
