// Reads one OWL file as Protégé does, with the OWL API, and prints as JSON what it holds, how it strays from OWL 2 EL, and
// whether HermiT and ELK find it consistent and which classes they find empty. Run by scripts/consumers.
import java.io.File;
import java.util.stream.Collectors;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.*;
import org.semanticweb.owlapi.profiles.*;
import org.semanticweb.owlapi.reasoner.*;

public class OwlCheck {
    public static void main(String[] files) throws Exception {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntologyLoaderConfiguration offline = new OWLOntologyLoaderConfiguration()
            .setFollowRedirects(false).setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
        manager.setOntologyLoaderConfiguration(offline);
        OWLOntology ontology = manager.loadOntologyFromOntologyDocument(new File(files[0]));
        OWLDocumentFormat format = manager.getOntologyFormat(ontology);
        say("id", ontology.getOntologyID().getOntologyIRI().map(Object::toString).orElse(""));
        say("axioms", ontology.getAxiomCount());
        say("classes", ontology.classesInSignature().count());
        say("individuals", ontology.individualsInSignature().count());
        say("object properties", ontology.objectPropertiesInSignature().count());
        say("annotated axioms", ontology.axioms().filter(OWLAxiom::isAnnotated).count());
        say("subclass axioms", ontology.axioms(AxiomType.SUBCLASS_OF).count());
        say("unparsed triples", format.getOntologyLoaderMetaData().map(m -> (long) ((org.semanticweb.owlapi.io.RDFParserMetaData) m).getUnparsedTriples().count()).orElse(-1L));
        profile("DL violations", new OWL2DLProfile().checkOntology(ontology));
        profile("EL violations", new OWL2ELProfile().checkOntology(ontology));
        reasoner("ELK", new ElkReasonerFactory(), ontology);
        if (files.length > 1) reasoner("HermiT", new ReasonerFactory(), ontology);
    }

    static void profile(String name, OWLProfileReport report) {
        say(name, report.getViolations().size());
        report.getViolations().stream().limit(5).forEach(one -> System.err.println(name + ": " + one));
    }

    static void reasoner(String name, OWLReasonerFactory factory, OWLOntology ontology) {
        OWLReasoner reasoner = factory.createReasoner(ontology);
        boolean consistent = reasoner.isConsistent();
        say(name + " consistent", consistent);
        if (consistent) {
            say(name + " unsatisfiable", reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream().map(one -> one.getIRI().getShortForm()).sorted().collect(Collectors.joining(" ")));
        }
        reasoner.dispose();
    }

    static void say(String name, Object value) {
        System.out.println(name + "\t" + value);
    }
}
