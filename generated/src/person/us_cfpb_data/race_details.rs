// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_cfpb_data.race_details` of [`Person`](crate::Person).

/// The values of `us_cfpb_data.race_details.race[]` of [`Person`](crate::Person), `person[us_cfpb_data][race_details][race][]` of [`tokens::create`](fn@crate::tokens::create) and 4 more places.
#[non_exhaustive]
pub enum Race {
    /// `african_american`
    AfricanAmerican,
    /// `american_indian_or_alaska_native`
    AmericanIndianOrAlaskaNative,
    /// `asian`
    Asian,
    /// `asian_indian`
    AsianIndian,
    /// `black_or_african_american`
    BlackOrAfricanAmerican,
    /// `chinese`
    Chinese,
    /// `ethiopian`
    Ethiopian,
    /// `filipino`
    Filipino,
    /// `guamanian_or_chamorro`
    GuamanianOrChamorro,
    /// `haitian`
    Haitian,
    /// `jamaican`
    Jamaican,
    /// `japanese`
    Japanese,
    /// `korean`
    Korean,
    /// `native_hawaiian`
    NativeHawaiian,
    /// `native_hawaiian_or_other_pacific_islander`
    NativeHawaiianOrOtherPacificIslander,
    /// `nigerian`
    Nigerian,
    /// `other_asian`
    OtherAsian,
    /// `other_black_or_african_american`
    OtherBlackOrAfricanAmerican,
    /// `other_pacific_islander`
    OtherPacificIslander,
    /// `prefer_not_to_answer`
    PreferNotToAnswer,
    /// `samoan`
    Samoan,
    /// `somali`
    Somali,
    /// `vietnamese`
    Vietnamese,
    /// `white`
    White,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Race {
    AfricanAmerican = "african_american",
    AmericanIndianOrAlaskaNative = "american_indian_or_alaska_native",
    Asian = "asian",
    AsianIndian = "asian_indian",
    BlackOrAfricanAmerican = "black_or_african_american",
    Chinese = "chinese",
    Ethiopian = "ethiopian",
    Filipino = "filipino",
    GuamanianOrChamorro = "guamanian_or_chamorro",
    Haitian = "haitian",
    Jamaican = "jamaican",
    Japanese = "japanese",
    Korean = "korean",
    NativeHawaiian = "native_hawaiian",
    NativeHawaiianOrOtherPacificIslander = "native_hawaiian_or_other_pacific_islander",
    Nigerian = "nigerian",
    OtherAsian = "other_asian",
    OtherBlackOrAfricanAmerican = "other_black_or_african_american",
    OtherPacificIslander = "other_pacific_islander",
    PreferNotToAnswer = "prefer_not_to_answer",
    Samoan = "samoan",
    Somali = "somali",
    Vietnamese = "vietnamese",
    White = "white",
});
