// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.ae` of [`TaxRegistration`](crate::TaxRegistration).

pub mod standard;

/// An object in `country_options.ae.standard` of [`TaxRegistration`](crate::TaxRegistration), `country_options.au.standard` of [`TaxRegistration`](crate::TaxRegistration) and 6 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Standard {
    /// Place of supply scheme used in an Default standard registration.
    pub place_of_supply_scheme: standard::PlaceOfSupplyScheme,
}

impl rt::Blank for Standard {
    const BLANK: Self = Self {
        place_of_supply_scheme: rt::Blank::BLANK,
    };
}

impl rt::Record for Standard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_default_standard",
            constants: &[],
            fields: &[rt::Field("place_of_supply_scheme", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.place_of_supply_scheme
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.place_of_supply_scheme
    }
}

rt::record_traits!(Standard);
