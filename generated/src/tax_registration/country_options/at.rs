// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.at` of [`TaxRegistration`](crate::TaxRegistration).

pub mod standard;

/// An object in `country_options.at.standard` of [`TaxRegistration`](crate::TaxRegistration), `country_options.be.standard` of [`TaxRegistration`](crate::TaxRegistration) and 25 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Standard {
    /// Place of supply scheme used in an EU standard registration.
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
            name: "tax_product_registrations_resource_country_options_eu_standard",
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

/// Type of registration in an EU country.
#[non_exhaustive]
pub enum Type {
    /// `ioss`
    Ioss,
    /// `oss_non_union`
    OssNonUnion,
    /// `oss_union`
    OssUnion,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Ioss = "ioss",
    OssNonUnion = "oss_non_union",
    OssUnion = "oss_union",
    Standard = "standard",
});
