// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings.rendering_options` of [`customers::create`](fn@crate::customers::create) takes.

/// The values of `invoice_settings[rendering_options][amount_tax_display]` of [`customers::create`](fn@crate::customers::create) and `invoice_settings[rendering_options][amount_tax_display]` of [`customers::update`](fn@crate::customers::update).
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`
    ExcludeTax,
    /// `include_inclusive_tax`
    IncludeInclusiveTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountTaxDisplay {
    ExcludeTax = "exclude_tax",
    IncludeInclusiveTax = "include_inclusive_tax",
});
