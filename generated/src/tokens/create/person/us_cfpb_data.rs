// Written by `cargo xtask generate`. Do not edit.
//! What `person.us_cfpb_data` of [`tokens::create`](fn@crate::tokens::create) takes.

#[cfg(feature = "tokens")]
pub use crate::person::us_cfpb_data::ethnicity_details;
#[cfg(feature = "tokens")]
pub use crate::person::us_cfpb_data::race_details;

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `person[us_cfpb_data][ethnicity_details]` of [`tokens::create`](fn@crate::tokens::create), `us_cfpb_data[ethnicity_details]` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct EthnicityDetails;
}

#[cfg(feature = "accounts")]
impl EthnicityDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ethnicity`.
    #[inline]
    pub fn ethnicity(
        self,
        ethnicity: impl IntoIterator<
            Item = crate::person::us_cfpb_data::ethnicity_details::Ethnicity,
        >,
    ) -> Self {
        Self(self.0.with("ethnicity", rt::Value::list(ethnicity)))
    }

    /// Sets `ethnicity_other`.
    #[inline]
    pub fn ethnicity_other(self, ethnicity_other: impl Into<String>) -> Self {
        Self(self.0.with("ethnicity_other", rt::Value::text(ethnicity_other)))
    }
}

#[cfg(feature = "accounts")]
impl Default for EthnicityDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `person[us_cfpb_data][race_details]` of [`tokens::create`](fn@crate::tokens::create), `us_cfpb_data[race_details]` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct RaceDetails;
}

#[cfg(feature = "accounts")]
impl RaceDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `race`.
    #[inline]
    pub fn race(
        self,
        race: impl IntoIterator<Item = crate::person::us_cfpb_data::race_details::Race>,
    ) -> Self {
        Self(self.0.with("race", rt::Value::list(race)))
    }

    /// Sets `race_other`.
    #[inline]
    pub fn race_other(self, race_other: impl Into<String>) -> Self {
        Self(self.0.with("race_other", rt::Value::text(race_other)))
    }
}

#[cfg(feature = "accounts")]
impl Default for RaceDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
