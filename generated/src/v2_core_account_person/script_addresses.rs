// Written by `cargo xtask generate`. Do not edit.
//! What is in `script_addresses` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

/// Kana Address.
///
/// An object in `script_addresses.kana` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `identity.business_details.script_addresses.kana` of [`V2CoreAccount`](crate::V2CoreAccount) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Kana {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1 (e.g., street, PO Box, or company name).
    pub line1: Option<String>,
    /// Address line 2 (e.g., apartment, suite, unit, or building).
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region.
    pub state: Option<String>,
    /// Town or district.
    pub town: Option<String>,
}

impl rt::Blank for Kana {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        town: rt::Blank::BLANK,
    };
}

impl rt::Record for Kana {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("city", rt::OPTIONAL),
                rt::Field("country", rt::OPTIONAL),
                rt::Field("line1", rt::OPTIONAL),
                rt::Field("line2", rt::OPTIONAL),
                rt::Field("postal_code", rt::OPTIONAL),
                rt::Field("state", rt::OPTIONAL),
                rt::Field("town", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            5 => &self.state,
            _ => &self.town,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            5 => &mut self.state,
            _ => &mut self.town,
        }
    }
}

rt::record_traits!(Kana);

/// Kanji Address.
///
/// An object in `script_addresses.kanji` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `identity.business_details.script_addresses.kanji` of [`V2CoreAccount`](crate::V2CoreAccount) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Kanji {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1 (e.g., street, PO Box, or company name).
    pub line1: Option<String>,
    /// Address line 2 (e.g., apartment, suite, unit, or building).
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region.
    pub state: Option<String>,
    /// Town or district.
    pub town: Option<String>,
}

impl rt::Blank for Kanji {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        town: rt::Blank::BLANK,
    };
}

impl rt::Record for Kanji {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("city", rt::OPTIONAL),
                rt::Field("country", rt::OPTIONAL),
                rt::Field("line1", rt::OPTIONAL),
                rt::Field("line2", rt::OPTIONAL),
                rt::Field("postal_code", rt::OPTIONAL),
                rt::Field("state", rt::OPTIONAL),
                rt::Field("town", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            5 => &self.state,
            _ => &self.town,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            5 => &mut self.state,
            _ => &mut self.town,
        }
    }
}

rt::record_traits!(Kanji);
