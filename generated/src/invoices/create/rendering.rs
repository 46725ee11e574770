// Written by `cargo xtask generate`. Do not edit.
//! What `rendering` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::invoice::rendering::pdf;

/// The values of `rendering[amount_tax_display]` of [`invoices::create`](fn@crate::invoices::create) and `rendering[amount_tax_display]` of [`invoices::update`](fn@crate::invoices::update).
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

rt::params! {
    /// Parameters for `rendering[pdf]` of [`invoices::create`](fn@crate::invoices::create) and `rendering[pdf]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Pdf;
}

impl Pdf {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `page_size`.
    #[inline]
    pub fn page_size(self, page_size: crate::invoice::rendering::pdf::PageSize) -> Self {
        Self(self.0.with("page_size", page_size))
    }
}

impl Default for Pdf {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
