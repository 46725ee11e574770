// Written by `cargo xtask generate`. Do not edit.
//! What `fleet.reported_breakdown` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) takes.

rt::params! {
    /// Parameters for `fleet[reported_breakdown][fuel]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fleet][reported_breakdown][fuel]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct Fuel;
}

impl Fuel {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `gross_amount_decimal`.
    #[inline]
    pub fn gross_amount_decimal(
        self,
        gross_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let gross_amount_decimal: rt::Decimal = gross_amount_decimal.into();
        Self(self.0.with("gross_amount_decimal", gross_amount_decimal))
    }
}

impl Default for Fuel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `fleet[reported_breakdown][non_fuel]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fleet][reported_breakdown][non_fuel]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct NonFuel;
}

impl NonFuel {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `gross_amount_decimal`.
    #[inline]
    pub fn gross_amount_decimal(
        self,
        gross_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let gross_amount_decimal: rt::Decimal = gross_amount_decimal.into();
        Self(self.0.with("gross_amount_decimal", gross_amount_decimal))
    }
}

impl Default for NonFuel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `fleet[reported_breakdown][tax]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fleet][reported_breakdown][tax]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct Tax;
}

impl Tax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `local_amount_decimal`.
    #[inline]
    pub fn local_amount_decimal(
        self,
        local_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let local_amount_decimal: rt::Decimal = local_amount_decimal.into();
        Self(self.0.with("local_amount_decimal", local_amount_decimal))
    }

    /// Sets `national_amount_decimal`.
    #[inline]
    pub fn national_amount_decimal(
        self,
        national_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let national_amount_decimal: rt::Decimal = national_amount_decimal.into();
        Self(self.0.with("national_amount_decimal", national_amount_decimal))
    }
}

impl Default for Tax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
