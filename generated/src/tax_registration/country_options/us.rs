// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.us` of [`TaxRegistration`](crate::TaxRegistration).

pub mod state_sales_tax;

/// An object in `country_options.us.local_amusement_tax` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct LocalAmusementTax {
    /// A [FIPS code](https://www.census.gov/library/reference/code-lists/ansi.html) representing the
    /// local jurisdiction.
    pub jurisdiction: String,
}

impl rt::Blank for LocalAmusementTax {
    const BLANK: Self = Self {
        jurisdiction: rt::Blank::BLANK,
    };
}

impl rt::Record for LocalAmusementTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_us_local_amusement_tax",
            constants: &[],
            fields: &[rt::Field("jurisdiction", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.jurisdiction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.jurisdiction
    }
}

rt::record_traits!(LocalAmusementTax);

/// An object in `country_options.us.local_lease_tax` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct LocalLeaseTax {
    /// A [FIPS code](https://www.census.gov/library/reference/code-lists/ansi.html) representing the
    /// local jurisdiction.
    pub jurisdiction: String,
}

impl rt::Blank for LocalLeaseTax {
    const BLANK: Self = Self {
        jurisdiction: rt::Blank::BLANK,
    };
}

impl rt::Record for LocalLeaseTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_us_local_lease_tax",
            constants: &[],
            fields: &[rt::Field("jurisdiction", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.jurisdiction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.jurisdiction
    }
}

rt::record_traits!(LocalLeaseTax);

/// An object in `country_options.us.state_sales_tax` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct StateSalesTax {
    /// Elections for the state sales tax registration.
    pub elections: Option<Vec<state_sales_tax::Election>>,
}

impl rt::Blank for StateSalesTax {
    const BLANK: Self = Self {
        elections: rt::Blank::BLANK,
    };
}

impl rt::Record for StateSalesTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_us_state_sales_tax",
            constants: &[],
            fields: &[rt::Field("elections", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.elections
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.elections
    }
}

rt::record_traits!(StateSalesTax);

/// Type of registration in the US.
#[non_exhaustive]
pub enum Type {
    /// `local_amusement_tax`
    LocalAmusementTax,
    /// `local_lease_tax`
    LocalLeaseTax,
    /// `state_communications_tax`
    StateCommunicationsTax,
    /// `state_retail_delivery_fee`
    StateRetailDeliveryFee,
    /// `state_sales_tax`
    StateSalesTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    LocalAmusementTax = "local_amusement_tax",
    LocalLeaseTax = "local_lease_tax",
    StateCommunicationsTax = "state_communications_tax",
    StateRetailDeliveryFee = "state_retail_delivery_fee",
    StateSalesTax = "state_sales_tax",
});
