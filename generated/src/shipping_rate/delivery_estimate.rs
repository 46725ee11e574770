// Written by `cargo xtask generate`. Do not edit.
//! What is in `delivery_estimate` of [`ShippingRate`](crate::ShippingRate).

pub mod maximum;
#[cfg(feature = "shipping_rates")]
pub use crate::shipping_rate::delivery_estimate::maximum as minimum;

#[cfg(feature = "shipping_rates")]
/// An object in `delivery_estimate.maximum` of [`ShippingRate`](crate::ShippingRate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Maximum {
    /// A unit of time.
    pub unit: maximum::Unit,
    /// Must be greater than 0.
    pub value: i64,
}

#[cfg(feature = "shipping_rates")]
impl rt::Blank for Maximum {
    const BLANK: Self = Self {
        unit: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(feature = "shipping_rates")]
impl rt::Record for Maximum {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping_rate_delivery_estimate_bound",
            constants: &[],
            fields: &[rt::Field("unit", rt::REQUIRED), rt::Field("value", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.unit,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.unit,
            _ => &mut self.value,
        }
    }
}

#[cfg(feature = "shipping_rates")]
rt::record_traits!(Maximum);

#[cfg(feature = "shipping_rates")]
/// An object in `delivery_estimate.minimum` of [`ShippingRate`](crate::ShippingRate).
#[derive(Clone)]
#[non_exhaustive]
pub struct Minimum {
    /// A unit of time.
    pub unit: maximum::Unit,
    /// Must be greater than 0.
    pub value: i64,
}

#[cfg(feature = "shipping_rates")]
impl rt::Blank for Minimum {
    const BLANK: Self = Self {
        unit: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(feature = "shipping_rates")]
impl rt::Record for Minimum {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping_rate_delivery_estimate_bound",
            constants: &[],
            fields: &[rt::Field("unit", rt::REQUIRED), rt::Field("value", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.unit,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.unit,
            _ => &mut self.value,
        }
    }
}

#[cfg(feature = "shipping_rates")]
rt::record_traits!(Minimum);
