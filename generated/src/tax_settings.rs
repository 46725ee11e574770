// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxSettings`](crate::TaxSettings).

pub mod defaults;
pub mod head_office;
pub mod status_details;

/// An object in `defaults` of [`TaxSettings`](crate::TaxSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct Defaults {
    /// The tax calculation provider this account uses. Defaults to `stripe` when not using a
    /// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
    pub provider: crate::customer::tax::Provider,
    /// Default
    /// [tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#tax-behavior)
    /// used to specify whether the price is considered inclusive of taxes or exclusive of taxes. If the
    /// item's price has a tax behavior set, it will take precedence over the default tax behavior.
    pub tax_behavior: Option<defaults::TaxBehavior>,
    /// Default [tax code](https://docs.stripe.com/tax/tax-categories) used to classify your products
    /// and prices.
    pub tax_code: Option<String>,
}

impl rt::Blank for Defaults {
    const BLANK: Self = Self {
        provider: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tax_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Defaults {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_settings_defaults",
            constants: &[],
            fields: &[
                rt::Field("provider", rt::REQUIRED),
                rt::Field("tax_behavior", rt::NULLABLE),
                rt::Field("tax_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.provider,
            1 => &self.tax_behavior,
            _ => &self.tax_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.provider,
            1 => &mut self.tax_behavior,
            _ => &mut self.tax_code,
        }
    }
}

rt::record_traits!(Defaults);

/// An object in `head_office` of [`TaxSettings`](crate::TaxSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct HeadOffice {
    pub address: rt::Part<crate::customer::Address>,
}

impl rt::Record for HeadOffice {
    fn blank() -> Self {
        Self { address: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_settings_head_office",
            constants: &[],
            fields: &[rt::Field("address", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.address
    }
}

rt::record_traits!(HeadOffice);

/// The status of the Tax `Settings`.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Pending = "pending",
});

/// An object in `status_details` of [`TaxSettings`](crate::TaxSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    pub active: Option<rt::Part<status_details::Active>>,
    pub pending: Option<rt::Part<status_details::Pending>>,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self {
        active: rt::Blank::BLANK,
        pending: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_settings_status_details",
            constants: &[],
            fields: &[
                rt::Field("active", rt::OPTIONAL),
                rt::Field("pending", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            _ => &self.pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            _ => &mut self.pending,
        }
    }
}

rt::record_traits!(StatusDetails);
