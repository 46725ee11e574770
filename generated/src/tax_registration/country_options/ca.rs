// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.ca` of [`TaxRegistration`](crate::TaxRegistration).

/// An object in `country_options.ca.province_standard` of [`TaxRegistration`](crate::TaxRegistration).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvinceStandard {
    /// Two-letter CA province code ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub province: String,
}

impl rt::Blank for ProvinceStandard {
    const BLANK: Self = Self { province: rt::Blank::BLANK };
}

impl rt::Record for ProvinceStandard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_registrations_resource_country_options_ca_province_standard",
            constants: &[],
            fields: &[rt::Field("province", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.province
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.province
    }
}

rt::record_traits!(ProvinceStandard);

/// Type of registration in Canada.
#[non_exhaustive]
pub enum Type {
    /// `province_standard`
    ProvinceStandard,
    /// `simplified`
    Simplified,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    ProvinceStandard = "province_standard",
    Simplified = "simplified",
    Standard = "standard",
});
