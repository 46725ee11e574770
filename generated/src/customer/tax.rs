// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax` of [`Customer`](crate::Customer).

#[cfg(feature = "customers")]
pub mod location;

#[cfg(feature = "customers")]
/// Surfaces if automatic tax computation is possible given the current customer location
/// information.
#[non_exhaustive]
pub enum AutomaticTax {
    /// `failed`
    Failed,
    /// `not_collecting`
    NotCollecting,
    /// `supported`
    Supported,
    /// `unrecognized_location`
    UnrecognizedLocation,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(AutomaticTax {
    Failed = "failed",
    NotCollecting = "not_collecting",
    Supported = "supported",
    UnrecognizedLocation = "unrecognized_location",
});

#[cfg(feature = "customers")]
/// An object in `tax.location` of [`Customer`](crate::Customer).
#[derive(Clone)]
#[non_exhaustive]
pub struct Location {
    /// The identified tax country of the customer.
    pub country: String,
    /// The data source used to infer the customer's location.
    pub source: location::Source,
    /// The identified tax state, county, province, or region of the customer.
    pub state: Option<String>,
}

#[cfg(feature = "customers")]
impl rt::Blank for Location {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        source: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

#[cfg(feature = "customers")]
impl rt::Record for Location {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_tax_location",
            constants: &[],
            fields: &[
                rt::Field("country", rt::REQUIRED),
                rt::Field("source", rt::REQUIRED),
                rt::Field("state", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.source,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.source,
            _ => &mut self.state,
        }
    }
}

#[cfg(feature = "customers")]
rt::record_traits!(Location);

/// The tax calculation provider used for location resolution. Defaults to `stripe` when not using a
/// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
#[non_exhaustive]
pub enum Provider {
    /// `anrok`
    Anrok,
    /// `avalara`
    Avalara,
    /// `sphere`
    Sphere,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Provider {
    Anrok = "anrok",
    Avalara = "avalara",
    Sphere = "sphere",
    Stripe = "stripe",
});
