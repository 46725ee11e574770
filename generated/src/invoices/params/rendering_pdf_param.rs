// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PageSize;

stripe_runtime::params! {
    /// Parameters at `PostInvoices/rendering/pdf`, `PostInvoicesInvoice/rendering/pdf`.
    pub struct RenderingPdfParam;
}

impl RenderingPdfParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `page_size`.
    #[inline]
    pub fn page_size(self, page_size: PageSize) -> Self {
        Self(self.0.with("page_size", page_size))
    }
}

impl Default for RenderingPdfParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
