// Written by `cargo xtask generate`. Do not edit.
//! What is in `business_profile` of [`Account`](crate::Account).

/// An object in `business_profile.annual_revenue` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct AnnualRevenue {
    /// A non-negative integer representing the amount in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: Option<i64>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<rt::Currency>,
    /// The close-out date of the preceding fiscal year in ISO 8601 format. E.g. 2023-12-31 for the 31st
    /// of December, 2023.
    pub fiscal_year_end: Option<String>,
}

impl rt::Blank for AnnualRevenue {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        fiscal_year_end: rt::Blank::BLANK,
    };
}

impl rt::Record for AnnualRevenue {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_annual_revenue",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("fiscal_year_end", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.fiscal_year_end,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.fiscal_year_end,
        }
    }
}

rt::record_traits!(AnnualRevenue);

/// The values of `business_profile.minority_owned_business_designation[]` of [`Account`](crate::Account), `business_profile[minority_owned_business_designation][]` of [`accounts::create`](fn@crate::accounts::create) and one more place.
#[non_exhaustive]
pub enum MinorityOwnedBusinessDesignation {
    /// `lgbtqi_owned_business`
    LgbtqiOwnedBusiness,
    /// `minority_owned_business`
    MinorityOwnedBusiness,
    /// `none_of_these_apply`
    NoneOfTheseApply,
    /// `prefer_not_to_answer`
    PreferNotToAnswer,
    /// `women_owned_business`
    WomenOwnedBusiness,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MinorityOwnedBusinessDesignation {
    LgbtqiOwnedBusiness = "lgbtqi_owned_business",
    MinorityOwnedBusiness = "minority_owned_business",
    NoneOfTheseApply = "none_of_these_apply",
    PreferNotToAnswer = "prefer_not_to_answer",
    WomenOwnedBusiness = "women_owned_business",
});

/// An object in `business_profile.monthly_estimated_revenue` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct MonthlyEstimatedRevenue {
    /// A non-negative integer representing how much to charge in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
}

impl rt::Blank for MonthlyEstimatedRevenue {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
    };
}

impl rt::Record for MonthlyEstimatedRevenue {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_monthly_estimated_revenue",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.currency,
        }
    }
}

rt::record_traits!(MonthlyEstimatedRevenue);

/// An object in `business_profile.support_address` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct SupportAddress {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1, such as the street, PO Box, or company name.
    pub line1: Option<String>,
    /// Address line 2, such as the apartment, suite, unit, or building.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
}

impl rt::Blank for SupportAddress {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

impl rt::Record for SupportAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
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
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            _ => &mut self.state,
        }
    }
}

rt::record_traits!(SupportAddress);
