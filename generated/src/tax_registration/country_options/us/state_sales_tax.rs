// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.us.state_sales_tax` of [`TaxRegistration`](crate::TaxRegistration).

pub mod election;

/// An object in `country_options.us.state_sales_tax.elections[]` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Election {
    /// A [FIPS code](https://www.census.gov/library/reference/code-lists/ansi.html) representing the
    /// local jurisdiction.
    pub jurisdiction: Option<String>,
    /// The type of the election for the state sales tax registration.
    pub type_: election::Type,
}

impl rt::Blank for Election {
    const BLANK: Self = Self {
        jurisdiction: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Election {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_us_state_sales_tax_election",
            constants: &[],
            fields: &[
                rt::Field("jurisdiction", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.jurisdiction,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.jurisdiction,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Election);
