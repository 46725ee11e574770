// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CountryOptionsAe, CountryOptionsAm, CountryOptionsAt, CountryOptionsCa,
    CountryOptionsTh, UnitedStates,
};

stripe_runtime::params! {
    /// Specific options for a registration in the specified `country`.
    ///
    /// Parameters at `PostTaxRegistrations/country_options`.
    pub struct CountryOptions;
}

impl CountryOptions {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ae`.
    pub fn ae(mut self, ae: CountryOptionsAe) -> Self {
        self.0.set("ae", ae);
        self
    }

    /// Sets `al`.
    pub fn al(mut self, al: CountryOptionsAe) -> Self {
        self.0.set("al", al);
        self
    }

    /// Sets `am`.
    pub fn am(mut self, am: CountryOptionsAm) -> Self {
        self.0.set("am", am);
        self
    }

    /// Sets `ao`.
    pub fn ao(mut self, ao: CountryOptionsAe) -> Self {
        self.0.set("ao", ao);
        self
    }

    /// Sets `at`.
    pub fn at(mut self, at: CountryOptionsAt) -> Self {
        self.0.set("at", at);
        self
    }

    /// Sets `au`.
    pub fn au(mut self, au: CountryOptionsAe) -> Self {
        self.0.set("au", au);
        self
    }

    /// Sets `aw`.
    pub fn aw(mut self, aw: CountryOptionsAe) -> Self {
        self.0.set("aw", aw);
        self
    }

    /// Sets `az`.
    pub fn az(mut self, az: CountryOptionsAm) -> Self {
        self.0.set("az", az);
        self
    }

    /// Sets `ba`.
    pub fn ba(mut self, ba: CountryOptionsAe) -> Self {
        self.0.set("ba", ba);
        self
    }

    /// Sets `bb`.
    pub fn bb(mut self, bb: CountryOptionsAe) -> Self {
        self.0.set("bb", bb);
        self
    }

    /// Sets `bd`.
    pub fn bd(mut self, bd: CountryOptionsAe) -> Self {
        self.0.set("bd", bd);
        self
    }

    /// Sets `be`.
    pub fn be(mut self, be: CountryOptionsAt) -> Self {
        self.0.set("be", be);
        self
    }

    /// Sets `bf`.
    pub fn bf(mut self, bf: CountryOptionsAe) -> Self {
        self.0.set("bf", bf);
        self
    }

    /// Sets `bg`.
    pub fn bg(mut self, bg: CountryOptionsAt) -> Self {
        self.0.set("bg", bg);
        self
    }

    /// Sets `bh`.
    pub fn bh(mut self, bh: CountryOptionsAe) -> Self {
        self.0.set("bh", bh);
        self
    }

    /// Sets `bj`.
    pub fn bj(mut self, bj: CountryOptionsAm) -> Self {
        self.0.set("bj", bj);
        self
    }

    /// Sets `bs`.
    pub fn bs(mut self, bs: CountryOptionsAe) -> Self {
        self.0.set("bs", bs);
        self
    }

    /// Sets `by`.
    pub fn by(mut self, by: CountryOptionsAm) -> Self {
        self.0.set("by", by);
        self
    }

    /// Sets `ca`.
    pub fn ca(mut self, ca: CountryOptionsCa) -> Self {
        self.0.set("ca", ca);
        self
    }

    /// Sets `cd`.
    pub fn cd(mut self, cd: CountryOptionsAe) -> Self {
        self.0.set("cd", cd);
        self
    }

    /// Sets `ch`.
    pub fn ch(mut self, ch: CountryOptionsAe) -> Self {
        self.0.set("ch", ch);
        self
    }

    /// Sets `cl`.
    pub fn cl(mut self, cl: CountryOptionsAm) -> Self {
        self.0.set("cl", cl);
        self
    }

    /// Sets `cm`.
    pub fn cm(mut self, cm: CountryOptionsAm) -> Self {
        self.0.set("cm", cm);
        self
    }

    /// Sets `co`.
    pub fn co(mut self, co: CountryOptionsAm) -> Self {
        self.0.set("co", co);
        self
    }

    /// Sets `cr`.
    pub fn cr(mut self, cr: CountryOptionsAm) -> Self {
        self.0.set("cr", cr);
        self
    }

    /// Sets `cv`.
    pub fn cv(mut self, cv: CountryOptionsAm) -> Self {
        self.0.set("cv", cv);
        self
    }

    /// Sets `cy`.
    pub fn cy(mut self, cy: CountryOptionsAt) -> Self {
        self.0.set("cy", cy);
        self
    }

    /// Sets `cz`.
    pub fn cz(mut self, cz: CountryOptionsAt) -> Self {
        self.0.set("cz", cz);
        self
    }

    /// Sets `de`.
    pub fn de(mut self, de: CountryOptionsAt) -> Self {
        self.0.set("de", de);
        self
    }

    /// Sets `dk`.
    pub fn dk(mut self, dk: CountryOptionsAt) -> Self {
        self.0.set("dk", dk);
        self
    }

    /// Sets `ec`.
    pub fn ec(mut self, ec: CountryOptionsAm) -> Self {
        self.0.set("ec", ec);
        self
    }

    /// Sets `ee`.
    pub fn ee(mut self, ee: CountryOptionsAt) -> Self {
        self.0.set("ee", ee);
        self
    }

    /// Sets `eg`.
    pub fn eg(mut self, eg: CountryOptionsAm) -> Self {
        self.0.set("eg", eg);
        self
    }

    /// Sets `es`.
    pub fn es(mut self, es: CountryOptionsAt) -> Self {
        self.0.set("es", es);
        self
    }

    /// Sets `et`.
    pub fn et(mut self, et: CountryOptionsAe) -> Self {
        self.0.set("et", et);
        self
    }

    /// Sets `fi`.
    pub fn fi(mut self, fi: CountryOptionsAt) -> Self {
        self.0.set("fi", fi);
        self
    }

    /// Sets `fr`.
    pub fn fr(mut self, fr: CountryOptionsAt) -> Self {
        self.0.set("fr", fr);
        self
    }

    /// Sets `gb`.
    pub fn gb(mut self, gb: CountryOptionsAe) -> Self {
        self.0.set("gb", gb);
        self
    }

    /// Sets `ge`.
    pub fn ge(mut self, ge: CountryOptionsAm) -> Self {
        self.0.set("ge", ge);
        self
    }

    /// Sets `gn`.
    pub fn gn(mut self, gn: CountryOptionsAe) -> Self {
        self.0.set("gn", gn);
        self
    }

    /// Sets `gr`.
    pub fn gr(mut self, gr: CountryOptionsAt) -> Self {
        self.0.set("gr", gr);
        self
    }

    /// Sets `hr`.
    pub fn hr(mut self, hr: CountryOptionsAt) -> Self {
        self.0.set("hr", hr);
        self
    }

    /// Sets `hu`.
    pub fn hu(mut self, hu: CountryOptionsAt) -> Self {
        self.0.set("hu", hu);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: CountryOptionsAm) -> Self {
        self.0.set("id", id);
        self
    }

    /// Sets `ie`.
    pub fn ie(mut self, ie: CountryOptionsAt) -> Self {
        self.0.set("ie", ie);
        self
    }

    /// Sets `in`.
    pub fn in_(mut self, in_: CountryOptionsAm) -> Self {
        self.0.set("in", in_);
        self
    }

    /// Sets `is`.
    pub fn is(mut self, is: CountryOptionsAe) -> Self {
        self.0.set("is", is);
        self
    }

    /// Sets `it`.
    pub fn it(mut self, it: CountryOptionsAt) -> Self {
        self.0.set("it", it);
        self
    }

    /// Sets `jp`.
    pub fn jp(mut self, jp: CountryOptionsAe) -> Self {
        self.0.set("jp", jp);
        self
    }

    /// Sets `ke`.
    pub fn ke(mut self, ke: CountryOptionsAm) -> Self {
        self.0.set("ke", ke);
        self
    }

    /// Sets `kg`.
    pub fn kg(mut self, kg: CountryOptionsAm) -> Self {
        self.0.set("kg", kg);
        self
    }

    /// Sets `kh`.
    pub fn kh(mut self, kh: CountryOptionsAm) -> Self {
        self.0.set("kh", kh);
        self
    }

    /// Sets `kr`.
    pub fn kr(mut self, kr: CountryOptionsAm) -> Self {
        self.0.set("kr", kr);
        self
    }

    /// Sets `kz`.
    pub fn kz(mut self, kz: CountryOptionsAm) -> Self {
        self.0.set("kz", kz);
        self
    }

    /// Sets `la`.
    pub fn la(mut self, la: CountryOptionsAm) -> Self {
        self.0.set("la", la);
        self
    }

    /// Sets `lk`.
    pub fn lk(mut self, lk: CountryOptionsAm) -> Self {
        self.0.set("lk", lk);
        self
    }

    /// Sets `lt`.
    pub fn lt(mut self, lt: CountryOptionsAt) -> Self {
        self.0.set("lt", lt);
        self
    }

    /// Sets `lu`.
    pub fn lu(mut self, lu: CountryOptionsAt) -> Self {
        self.0.set("lu", lu);
        self
    }

    /// Sets `lv`.
    pub fn lv(mut self, lv: CountryOptionsAt) -> Self {
        self.0.set("lv", lv);
        self
    }

    /// Sets `ma`.
    pub fn ma(mut self, ma: CountryOptionsAm) -> Self {
        self.0.set("ma", ma);
        self
    }

    /// Sets `md`.
    pub fn md(mut self, md: CountryOptionsAm) -> Self {
        self.0.set("md", md);
        self
    }

    /// Sets `me`.
    pub fn me(mut self, me: CountryOptionsAe) -> Self {
        self.0.set("me", me);
        self
    }

    /// Sets `mk`.
    pub fn mk(mut self, mk: CountryOptionsAe) -> Self {
        self.0.set("mk", mk);
        self
    }

    /// Sets `mr`.
    pub fn mr(mut self, mr: CountryOptionsAe) -> Self {
        self.0.set("mr", mr);
        self
    }

    /// Sets `mt`.
    pub fn mt(mut self, mt: CountryOptionsAt) -> Self {
        self.0.set("mt", mt);
        self
    }

    /// Sets `mx`.
    pub fn mx(mut self, mx: CountryOptionsAm) -> Self {
        self.0.set("mx", mx);
        self
    }

    /// Sets `my`.
    pub fn my(mut self, my: CountryOptionsAm) -> Self {
        self.0.set("my", my);
        self
    }

    /// Sets `ng`.
    pub fn ng(mut self, ng: CountryOptionsAm) -> Self {
        self.0.set("ng", ng);
        self
    }

    /// Sets `nl`.
    pub fn nl(mut self, nl: CountryOptionsAt) -> Self {
        self.0.set("nl", nl);
        self
    }

    /// Sets `no`.
    pub fn no(mut self, no: CountryOptionsAe) -> Self {
        self.0.set("no", no);
        self
    }

    /// Sets `np`.
    pub fn np(mut self, np: CountryOptionsAm) -> Self {
        self.0.set("np", np);
        self
    }

    /// Sets `nz`.
    pub fn nz(mut self, nz: CountryOptionsAe) -> Self {
        self.0.set("nz", nz);
        self
    }

    /// Sets `om`.
    pub fn om(mut self, om: CountryOptionsAe) -> Self {
        self.0.set("om", om);
        self
    }

    /// Sets `pe`.
    pub fn pe(mut self, pe: CountryOptionsAm) -> Self {
        self.0.set("pe", pe);
        self
    }

    /// Sets `ph`.
    pub fn ph(mut self, ph: CountryOptionsAm) -> Self {
        self.0.set("ph", ph);
        self
    }

    /// Sets `pl`.
    pub fn pl(mut self, pl: CountryOptionsAt) -> Self {
        self.0.set("pl", pl);
        self
    }

    /// Sets `pt`.
    pub fn pt(mut self, pt: CountryOptionsAt) -> Self {
        self.0.set("pt", pt);
        self
    }

    /// Sets `ro`.
    pub fn ro(mut self, ro: CountryOptionsAt) -> Self {
        self.0.set("ro", ro);
        self
    }

    /// Sets `rs`.
    pub fn rs(mut self, rs: CountryOptionsAe) -> Self {
        self.0.set("rs", rs);
        self
    }

    /// Sets `ru`.
    pub fn ru(mut self, ru: CountryOptionsAm) -> Self {
        self.0.set("ru", ru);
        self
    }

    /// Sets `sa`.
    pub fn sa(mut self, sa: CountryOptionsAm) -> Self {
        self.0.set("sa", sa);
        self
    }

    /// Sets `se`.
    pub fn se(mut self, se: CountryOptionsAt) -> Self {
        self.0.set("se", se);
        self
    }

    /// Sets `sg`.
    pub fn sg(mut self, sg: CountryOptionsAe) -> Self {
        self.0.set("sg", sg);
        self
    }

    /// Sets `si`.
    pub fn si(mut self, si: CountryOptionsAt) -> Self {
        self.0.set("si", si);
        self
    }

    /// Sets `sk`.
    pub fn sk(mut self, sk: CountryOptionsAt) -> Self {
        self.0.set("sk", sk);
        self
    }

    /// Sets `sn`.
    pub fn sn(mut self, sn: CountryOptionsAm) -> Self {
        self.0.set("sn", sn);
        self
    }

    /// Sets `sr`.
    pub fn sr(mut self, sr: CountryOptionsAe) -> Self {
        self.0.set("sr", sr);
        self
    }

    /// Sets `th`.
    pub fn th(mut self, th: CountryOptionsTh) -> Self {
        self.0.set("th", th);
        self
    }

    /// Sets `tj`.
    pub fn tj(mut self, tj: CountryOptionsAm) -> Self {
        self.0.set("tj", tj);
        self
    }

    /// Sets `tr`.
    pub fn tr(mut self, tr: CountryOptionsAm) -> Self {
        self.0.set("tr", tr);
        self
    }

    /// Sets `tw`.
    pub fn tw(mut self, tw: CountryOptionsAm) -> Self {
        self.0.set("tw", tw);
        self
    }

    /// Sets `tz`.
    pub fn tz(mut self, tz: CountryOptionsAm) -> Self {
        self.0.set("tz", tz);
        self
    }

    /// Sets `ua`.
    pub fn ua(mut self, ua: CountryOptionsAm) -> Self {
        self.0.set("ua", ua);
        self
    }

    /// Sets `ug`.
    pub fn ug(mut self, ug: CountryOptionsAm) -> Self {
        self.0.set("ug", ug);
        self
    }

    /// Sets `us`.
    pub fn us(mut self, us: UnitedStates) -> Self {
        self.0.set("us", us);
        self
    }

    /// Sets `uy`.
    pub fn uy(mut self, uy: CountryOptionsAe) -> Self {
        self.0.set("uy", uy);
        self
    }

    /// Sets `uz`.
    pub fn uz(mut self, uz: CountryOptionsAm) -> Self {
        self.0.set("uz", uz);
        self
    }

    /// Sets `vn`.
    pub fn vn(mut self, vn: CountryOptionsAm) -> Self {
        self.0.set("vn", vn);
        self
    }

    /// Sets `za`.
    pub fn za(mut self, za: CountryOptionsAe) -> Self {
        self.0.set("za", za);
        self
    }

    /// Sets `zm`.
    pub fn zm(mut self, zm: CountryOptionsAm) -> Self {
        self.0.set("zm", zm);
        self
    }

    /// Sets `zw`.
    pub fn zw(mut self, zw: CountryOptionsAe) -> Self {
        self.0.set("zw", zw);
        self
    }
}

impl Default for CountryOptions {
    fn default() -> Self {
        Self::new()
    }
}
