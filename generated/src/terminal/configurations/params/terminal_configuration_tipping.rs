// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CurrencySpecificConfig;

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/tipping`, `PostTerminalConfigurationsConfiguration/tipping`.
    pub struct TerminalConfigurationTipping;
}

impl TerminalConfigurationTipping {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `aed`.
    #[inline]
    pub fn aed(self, aed: CurrencySpecificConfig) -> Self {
        Self(self.0.with("aed", aed))
    }

    /// Sets `aud`.
    #[inline]
    pub fn aud(self, aud: CurrencySpecificConfig) -> Self {
        Self(self.0.with("aud", aud))
    }

    /// Sets `cad`.
    #[inline]
    pub fn cad(self, cad: CurrencySpecificConfig) -> Self {
        Self(self.0.with("cad", cad))
    }

    /// Sets `chf`.
    #[inline]
    pub fn chf(self, chf: CurrencySpecificConfig) -> Self {
        Self(self.0.with("chf", chf))
    }

    /// Sets `czk`.
    #[inline]
    pub fn czk(self, czk: CurrencySpecificConfig) -> Self {
        Self(self.0.with("czk", czk))
    }

    /// Sets `dkk`.
    #[inline]
    pub fn dkk(self, dkk: CurrencySpecificConfig) -> Self {
        Self(self.0.with("dkk", dkk))
    }

    /// Sets `eur`.
    #[inline]
    pub fn eur(self, eur: CurrencySpecificConfig) -> Self {
        Self(self.0.with("eur", eur))
    }

    /// Sets `gbp`.
    #[inline]
    pub fn gbp(self, gbp: CurrencySpecificConfig) -> Self {
        Self(self.0.with("gbp", gbp))
    }

    /// Sets `gip`.
    #[inline]
    pub fn gip(self, gip: CurrencySpecificConfig) -> Self {
        Self(self.0.with("gip", gip))
    }

    /// Sets `hkd`.
    #[inline]
    pub fn hkd(self, hkd: CurrencySpecificConfig) -> Self {
        Self(self.0.with("hkd", hkd))
    }

    /// Sets `huf`.
    #[inline]
    pub fn huf(self, huf: CurrencySpecificConfig) -> Self {
        Self(self.0.with("huf", huf))
    }

    /// Sets `jpy`.
    #[inline]
    pub fn jpy(self, jpy: CurrencySpecificConfig) -> Self {
        Self(self.0.with("jpy", jpy))
    }

    /// Sets `mxn`.
    #[inline]
    pub fn mxn(self, mxn: CurrencySpecificConfig) -> Self {
        Self(self.0.with("mxn", mxn))
    }

    /// Sets `myr`.
    #[inline]
    pub fn myr(self, myr: CurrencySpecificConfig) -> Self {
        Self(self.0.with("myr", myr))
    }

    /// Sets `nok`.
    #[inline]
    pub fn nok(self, nok: CurrencySpecificConfig) -> Self {
        Self(self.0.with("nok", nok))
    }

    /// Sets `nzd`.
    #[inline]
    pub fn nzd(self, nzd: CurrencySpecificConfig) -> Self {
        Self(self.0.with("nzd", nzd))
    }

    /// Sets `pln`.
    #[inline]
    pub fn pln(self, pln: CurrencySpecificConfig) -> Self {
        Self(self.0.with("pln", pln))
    }

    /// Sets `ron`.
    #[inline]
    pub fn ron(self, ron: CurrencySpecificConfig) -> Self {
        Self(self.0.with("ron", ron))
    }

    /// Sets `sek`.
    #[inline]
    pub fn sek(self, sek: CurrencySpecificConfig) -> Self {
        Self(self.0.with("sek", sek))
    }

    /// Sets `sgd`.
    #[inline]
    pub fn sgd(self, sgd: CurrencySpecificConfig) -> Self {
        Self(self.0.with("sgd", sgd))
    }

    /// Sets `usd`.
    #[inline]
    pub fn usd(self, usd: CurrencySpecificConfig) -> Self {
        Self(self.0.with("usd", usd))
    }
}

impl Default for TerminalConfigurationTipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
