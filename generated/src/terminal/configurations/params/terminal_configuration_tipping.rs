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
    pub fn aed(mut self, aed: CurrencySpecificConfig) -> Self {
        self.0.set("aed", aed);
        self
    }

    /// Sets `aud`.
    #[inline]
    pub fn aud(mut self, aud: CurrencySpecificConfig) -> Self {
        self.0.set("aud", aud);
        self
    }

    /// Sets `cad`.
    #[inline]
    pub fn cad(mut self, cad: CurrencySpecificConfig) -> Self {
        self.0.set("cad", cad);
        self
    }

    /// Sets `chf`.
    #[inline]
    pub fn chf(mut self, chf: CurrencySpecificConfig) -> Self {
        self.0.set("chf", chf);
        self
    }

    /// Sets `czk`.
    #[inline]
    pub fn czk(mut self, czk: CurrencySpecificConfig) -> Self {
        self.0.set("czk", czk);
        self
    }

    /// Sets `dkk`.
    #[inline]
    pub fn dkk(mut self, dkk: CurrencySpecificConfig) -> Self {
        self.0.set("dkk", dkk);
        self
    }

    /// Sets `eur`.
    #[inline]
    pub fn eur(mut self, eur: CurrencySpecificConfig) -> Self {
        self.0.set("eur", eur);
        self
    }

    /// Sets `gbp`.
    #[inline]
    pub fn gbp(mut self, gbp: CurrencySpecificConfig) -> Self {
        self.0.set("gbp", gbp);
        self
    }

    /// Sets `gip`.
    #[inline]
    pub fn gip(mut self, gip: CurrencySpecificConfig) -> Self {
        self.0.set("gip", gip);
        self
    }

    /// Sets `hkd`.
    #[inline]
    pub fn hkd(mut self, hkd: CurrencySpecificConfig) -> Self {
        self.0.set("hkd", hkd);
        self
    }

    /// Sets `huf`.
    #[inline]
    pub fn huf(mut self, huf: CurrencySpecificConfig) -> Self {
        self.0.set("huf", huf);
        self
    }

    /// Sets `jpy`.
    #[inline]
    pub fn jpy(mut self, jpy: CurrencySpecificConfig) -> Self {
        self.0.set("jpy", jpy);
        self
    }

    /// Sets `mxn`.
    #[inline]
    pub fn mxn(mut self, mxn: CurrencySpecificConfig) -> Self {
        self.0.set("mxn", mxn);
        self
    }

    /// Sets `myr`.
    #[inline]
    pub fn myr(mut self, myr: CurrencySpecificConfig) -> Self {
        self.0.set("myr", myr);
        self
    }

    /// Sets `nok`.
    #[inline]
    pub fn nok(mut self, nok: CurrencySpecificConfig) -> Self {
        self.0.set("nok", nok);
        self
    }

    /// Sets `nzd`.
    #[inline]
    pub fn nzd(mut self, nzd: CurrencySpecificConfig) -> Self {
        self.0.set("nzd", nzd);
        self
    }

    /// Sets `pln`.
    #[inline]
    pub fn pln(mut self, pln: CurrencySpecificConfig) -> Self {
        self.0.set("pln", pln);
        self
    }

    /// Sets `ron`.
    #[inline]
    pub fn ron(mut self, ron: CurrencySpecificConfig) -> Self {
        self.0.set("ron", ron);
        self
    }

    /// Sets `sek`.
    #[inline]
    pub fn sek(mut self, sek: CurrencySpecificConfig) -> Self {
        self.0.set("sek", sek);
        self
    }

    /// Sets `sgd`.
    #[inline]
    pub fn sgd(mut self, sgd: CurrencySpecificConfig) -> Self {
        self.0.set("sgd", sgd);
        self
    }

    /// Sets `usd`.
    #[inline]
    pub fn usd(mut self, usd: CurrencySpecificConfig) -> Self {
        self.0.set("usd", usd);
        self
    }
}

impl Default for TerminalConfigurationTipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
